import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  {ignores: ['dist/', 'build/', 'src/*/generated/']},
  js.configs.recommended,
  typescript.configs.strict,
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      // Not needed: LitElement has every lifecycle method.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['wordpress/**/*.tsx'],
    rules: {
      // What a tag is compiled to.
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^(createElement|Fragment)$'}],
    },
  },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='listen']:not([arguments.1.value='127.0.0.1'])",
          message: 'Listen on 127.0.0.1: without a host, the whole network can connect.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      // TypeScript checks this.
      'no-undef': 'off',
    },
  },
);
