import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { IopReturnCardEventMap } from '../element/events.js';
import type { IopReturnCard } from '../element/iop-return-card.js';
import type { OptionName, OptionProperties, Options } from '../options/options.js';
/** `programUrl` is `program-url` in HTML. */
type AttributeOf<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? '' : '-'}${Lowercase<First>}${AttributeOf<Rest>}` : Name;
/** An option that is one of a few words takes these words; any other takes what its property takes. */
type Value<Name extends OptionName> = Options[Name] extends string | undefined ? Options[Name] : OptionProperties[Name];
type CardAttributes = {
    [Name in keyof OptionProperties as AttributeOf<Name>]?: Value<Name> | undefined;
};
type CardEvents = {
    [Name in keyof IopReturnCardEventMap as `on${Name}`]?: (event: IopReturnCardEventMap[Name]) => void;
};
/** What `<iop-return-card>` takes in React 19. */
export type IopReturnCardProps = DetailedHTMLProps<HTMLAttributes<IopReturnCard>, IopReturnCard> & CardAttributes & CardEvents;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'iop-return-card': IopReturnCardProps;
        }
    }
}
export {};
