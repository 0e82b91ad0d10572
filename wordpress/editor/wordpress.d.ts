// The parts of WordPress's packages that the editor uses. WordPress 6.1 and later have all of them.

declare module '@wordpress/element' {
  import type {ReactNode} from 'react';
  export {Fragment, createElement, useEffect, useMemo, useRef, useState} from 'react';
  export const RawHTML: (props: {children: string}) => ReactNode;
}

/** With a bare `createElement` as factory, TypeScript looks for tags here. */
declare namespace JSX {
  type Element = React.JSX.Element;
  type ElementType = React.JSX.ElementType;
  type ElementChildrenAttribute = React.JSX.ElementChildrenAttribute;
  type IntrinsicAttributes = React.JSX.IntrinsicAttributes;
  type IntrinsicElements = React.JSX.IntrinsicElements;
}

declare module '@wordpress/blocks' {
  import type {ComponentType, ReactNode} from 'react';
  export function registerBlockType<Props>(
    name: string,
    settings: {icon: ReactNode; edit: ComponentType<Props>; save: (props: Props) => ReactNode},
  ): void;
}

declare module '@wordpress/block-editor' {
  import type {HTMLAttributes, ReactNode} from 'react';
  export function useBlockProps(): HTMLAttributes<HTMLElement>;
  export const InspectorControls: (props: {children: ReactNode}) => ReactNode;
}

declare module '@wordpress/components' {
  import type {ReactNode} from 'react';
  interface Control {
    label: string;
    help?: ReactNode;
    /** Opts in to WordPress's future default style. */
    __nextHasNoMarginBottom: true;
  }
  export const PanelBody: (props: {title: string; initialOpen?: boolean; children: ReactNode}) => ReactNode;
  export const BaseControl: ((
    props: Pick<Control, 'help' | '__nextHasNoMarginBottom'> & {children: ReactNode},
  ) => ReactNode) & {
    VisualLabel: (props: {children: ReactNode}) => ReactNode;
  };
  export const CheckboxControl: (
    props: Control & {checked: boolean; onChange: (checked: boolean) => void},
  ) => ReactNode;
  export const ColorPalette: (props: {
    colors: readonly {name: string; color: string}[];
    value: string | undefined;
    onChange: (color: string | undefined) => void;
  }) => ReactNode;
  export const SelectControl: (
    props: Control & {
      value: string;
      options: {value: string; label: string}[];
      onChange: (value: string) => void;
    },
  ) => ReactNode;
  export const TextControl: (
    props: Control & {value: string; type?: string; placeholder?: string; onChange: (text: string) => void},
  ) => ReactNode;
}

declare module '@wordpress/data' {
  interface BlockEditor {
    getSettings(): {readonly colors?: readonly {readonly name: string; readonly color: string}[]};
  }
  export function useSelect<T>(
    map: (select: (store: 'core/block-editor') => BlockEditor) => T,
    dependencies: readonly unknown[],
  ): T;
}

declare module '@wordpress/i18n' {
  export function __(text: string, domain: 'iop-return-card'): string;
  export function sprintf(text: string, ...values: string[]): string;
}

/** Data from includes/block.php. */
declare const iopReturnCard: {readonly language: string};
