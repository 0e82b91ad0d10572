import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { IopReturnCardEventMap } from '../element/events.js';
import type { IopReturnCard } from '../element/iop-return-card.js';
import type { OptionName, OptionProperties, Options } from '../options/options.js';
/** Converts a property name such as `programUrl` to its attribute name, `program-url`. */
type AttributeOf<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? '' : '-'}${Lowercase<First>}${AttributeOf<Rest>}` : Name;
/** An option with fixed values accepts those values. Any other option accepts what its property accepts. */
type Value<Name extends OptionName> = Options[Name] extends string | undefined ? Options[Name] : OptionProperties[Name];
type CardAttributes = {
    [Name in keyof OptionProperties as AttributeOf<Name>]?: Value<Name> | undefined;
};
type CardEvents = {
    [Name in keyof IopReturnCardEventMap as `on${Name}`]?: (event: IopReturnCardEventMap[Name]) => void;
};
/** The props of `<iop-return-card>` in React 19. */
export type IopReturnCardProps = DetailedHTMLProps<HTMLAttributes<IopReturnCard>, IopReturnCard> & CardAttributes & CardEvents;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'iop-return-card': IopReturnCardProps;
        }
    }
}
export {};
