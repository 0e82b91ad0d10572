import {parseTemplate} from '@angular/compiler';
import {parse as parseSvelte} from 'svelte/compiler';
import ts from 'typescript';
import {parse as parseVue} from 'vue/compiler-sfc';

/** A tool's result for the markup of one element: its attributes and all its text. */
export interface Markup {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/* The tools' trees differ from version to version, and only a few of their fields are read here. */
/* eslint-disable @typescript-eslint/no-explicit-any */

const joinedText = (node: any, text: (node: any) => string | undefined): string =>
  text(node) ??
  [...(node.children ?? node.fragment?.nodes ?? [])].map((child) => joinedText(child, text)).join('');

function jsx(code: string): Markup {
  const {outputText} = ts.transpileModule(`export default (${code})`, {
    compilerOptions: {jsx: ts.JsxEmit.React, module: ts.ModuleKind.CommonJS},
    reportDiagnostics: true,
  });
  const createElement = (_tag: string, attributes: object | null, ...children: unknown[]) => ({
    attributes: attributes ?? {},
    text: children.map((child) => (typeof child === 'string' ? child : (child as Markup).text)).join(''),
  });
  const exports: {default?: Markup} = {};

  new Function('React', 'exports', outputText)({createElement}, exports);
  return exports.default!;
}

function vue(code: string): Markup {
  const {descriptor, errors} = parseVue(`<template>${code}</template>`);
  if (errors.length) throw errors[0]!;
  const [element] = descriptor.template!.ast!.children as any[];
  return {
    attributes: Object.fromEntries(element.props.map(({name, value}: any) => [name, value?.content ?? ''])),
    text: joinedText(element, ({type, content}) => (type === 2 ? content : undefined)),
  };
}

function svelte(code: string): Markup {
  const [element] = parseSvelte(code, {modern: true}).fragment.nodes as any[];
  return {
    attributes: Object.fromEntries(
      element.attributes.map(({name, value}: any) => [
        name,
        value === true ? '' : value.map((part: any) => part.data ?? part.type).join(''),
      ]),
    ),
    text: joinedText(element, ({type, data}) => (type === 'Text' ? data : undefined)),
  };
}

function angular(code: string): Markup {
  const {nodes, errors} = parseTemplate(code, 'card.html', {preserveWhitespaces: true});
  if (errors?.length) throw new Error(errors.join('\n'));
  const [element] = nodes as any[];
  return {
    attributes: Object.fromEntries(element.attributes.map(({name, value}: any) => [name, value])),
    text: joinedText(element, ({value}) => (typeof value === 'string' ? value : undefined)),
  };
}

export const templateTools: Readonly<Record<string, (code: string) => Markup>> = {jsx, vue, svelte, angular};
