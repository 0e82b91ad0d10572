// Removes all template literals from a bundle. Some minifiers on partners' sites lose track of nested template
// literals. They drop spaces from sentences, or expressions from links: docs/decisions/0029-no-template-literals.md.
//
// - A template that another template always shows is merged into it, so Lit prepares fewer templates.
// - A template's strings become a constant. Ordinary strings survive every minifier.
// - Any other template literal becomes a call of `concat`, which converts values to strings the same way.
import {bindingsIn, childrenOf, isFunction, isPlain} from './syntax.mjs';

/**
 * @typedef {import('./syntax.mjs').Node} Node
 * @typedef {Map<string, string>} Names the expression for each name
 * @typedef {[template: Node, names: Names]} Template
 * @typedef {[strings: string[], values: string[]]} Content
 */

/**
 * Creates a tag function's first argument: an array that is the same each time, with `raw`, which Lit checks.
 * https://tc39.es/ecma262/#sec-gettemplateobject
 */
const helper = 'function templateStrings(...strings) { strings.raw = strings; return strings; }';

/** @type {import('rollup').Plugin} */
export const templates = {
  name: 'templates',
  renderChunk(code) {
    const {body: block} = /** @type {Node} */ (this.parse(code)).body[0].expression.callee;
    const [directive, ...statements] = block.body;
    const {print, constants} = printer(code, statements);
    const rest = statements.map((/** @type {Node} */ statement) => print(statement));
    return {
      code: [code.slice(0, directive.end), helper, ...constants(), ...rest, code.slice(block.end - 1)].join(
        '\n',
      ),
      map: null,
    };
  },
};

/** @param {Node | undefined} node */
const isHtml = (node) => node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html';

/** @param {string} code @param {Node[]} statements of the bundle */
function printer(code, statements) {
  /** @type {Map<string, Node>} */
  const globals = new Map(
    statements.flatMap(({declarations = []}) =>
      declarations.map((/** @type {Node} */ {id, init}) => [id.name, init]),
    ),
  );
  /** Constant names, by the strings they hold. @type {Map<string, string>} */
  const constants = new Map();

  /** @param {Node} node @param {Names} names @returns {string} */
  function print(node, names = new Map()) {
    if (node.type === 'Identifier') return names.get(node.name) ?? node.name;
    if (node.type === 'TaggedTemplateExpression') return printTemplate(node, names);
    if (node.type === 'TemplateLiteral') return printLiteral(node, names);
    if (isFunction(node)) names = visibleIn(node, names);
    // `{name}` is short for `{name: name}`.
    let printed = node.shorthand && names.has(node.key.name) ? `${node.key.name}: ` : '';
    let end = node.start;
    for (const child of childrenOf(node)) {
      printed += code.slice(end, child.start) + print(child, names);
      end = child.end;
    }
    return printed + code.slice(end, node.end);
  }

  /** @param {Node} node @param {Names} names */
  function printTemplate(node, names) {
    const [strings, values] = fold(merge([node, names]));
    const list = strings.map((string) => JSON.stringify(string)).join(', ');
    const constant = constants.get(list) ?? `template${constants.size}`;
    constants.set(list, constant);
    // Lets terser drop templates that were merged into another.
    const pure = isHtml(node) ? '/*#__PURE__*/ ' : '';
    return `${pure}${node.tag.name}(${[constant, ...values].join(', ')})`;
  }

  /** @param {Node} node @param {Names} names */
  function printLiteral({quasis, expressions}, names) {
    /** @type {string[]} */
    const [first, ...rest] = quasis.map((/** @type {Node} */ {value}) => JSON.stringify(value.cooked));
    const parts = rest.flatMap((string, index) => [print(expressions[index], names), string]);
    return parts.length ? `${first}.concat(${parts.filter((part) => part !== '""').join(', ')})` : first;
  }

  /**
   * The strings and values of a template, merged with the templates that it always shows.
   * @param {Template} template
   * @returns {Content}
   */
  function merge([{quasi}, names]) {
    const [first, ...rest] = quasi.quasis.map((/** @type {Node} */ {value}) => value.cooked);
    const strings = [first];
    /** @type {string[]} */
    const values = [];
    for (const [index, expression] of quasi.expressions.entries()) {
      const template = shown(expression, names);
      const [inner, innerValues] = template ? merge(template) : [['', ''], [print(expression, names)]];
      strings.push(strings.pop() + inner[0], ...inner.slice(1));
      strings.push(strings.pop() + rest[index]);
      values.push(...innerValues);
    }
    return [strings, values];
  }

  /**
   * The template that an expression always evaluates to.
   * @param {Node} node
   * @param {Names} names
   * @returns {Template | undefined}
   */
  function shown(node, names) {
    if (isHtml(node)) return [node, names];
    const {name} = node.callee ?? node;
    const value = names.has(name) ? undefined : globals.get(name);
    if (!node.callee) return isHtml(value) ? [value, new Map()] : undefined;
    const {params, body} = value ?? {};
    if (!isHtml(body) || ![...params, ...node.arguments].every(isPlain)) return undefined;
    const passed = node.arguments.map((/** @type {Node} */ argument) => print(argument, names));
    return [body, parameters(params, passed)];
  }

  /** Moves values known at build time into the strings. @param {Content} content @returns {Content} */
  function fold([[first, ...rest], values]) {
    const strings = [first];
    const unknown = values.filter((value, index) => {
      const {raw = value} = globals.get(value) ?? {};
      const [, , text] = /^(["'])([^"'\\<&]*)\1$/.exec(raw) ?? [];
      const joined = text !== undefined && `${strings.pop()}${text}${rest[index]}`;
      strings.push(joined ? joined.replace(` .textContent="${text}">`, `>${text}`) : rest[index]);
      return text === undefined;
    });
    return [strings, unknown];
  }

  return {
    print,
    constants: () =>
      [...constants].map(([list, name]) => `const ${name} = /*#__PURE__*/ templateStrings(${list});`),
  };
}

/**
 * The expressions to use for a function's parameters in a call.
 * @param {Node[]} params
 * @param {string[]} passed
 * @returns {Names}
 */
const parameters = (params, passed) =>
  new Map(
    params.flatMap((param, index) =>
      param.type === 'ObjectPattern'
        ? param.properties.map((/** @type {Node} */ {key, value}) => [
            value.name,
            `${passed[index]}.${key.name}`,
          ])
        : [[param.name, passed[index]]],
    ),
  );

/**
 * The expressions to use for names inside a function, which may declare the same names itself.
 * @param {Node} node
 * @param {Names} names
 */
function visibleIn(node, names) {
  const own = bindingsIn(node);
  for (const [name, value] of names) {
    if (value !== name && own.includes(value.split('.')[0]))
      throw new Error(
        `A function inside a template hides "${value}", which "${name}" stands for: rename it.`,
      );
  }
  return new Map([...names, ...own.map((name) => /** @type {const} */ ([name, name]))]);
}
