// Types alone: teaches TypeScript the element in the JSX of React 19. The attributes are named as in HTML, because a
// name in camel case would be lost where React writes HTML on a server or the element is not registered yet.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {IopReturnCardEventMap} from '../element/events.js';
import type {IopReturnCard} from '../element/iop-return-card.js';
import type {OptionName, OptionProperties, Options} from '../options/options.js';

/** `programUrl` is `program-url` in HTML. */
type AttributeOf<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '-'}${Lowercase<First>}${AttributeOf<Rest>}`
  : Name;

/** An option that is one of a few words takes these words; any other takes what its property takes. */
type Value<Name extends OptionName> = Options[Name] extends string | undefined
  ? Options[Name]
  : OptionProperties[Name];

type CardAttributes = {
  [Name in keyof OptionProperties as AttributeOf<Name>]?: Value<Name> | undefined;
};

type CardEvents = {
  [Name in keyof IopReturnCardEventMap as `on${Name}`]?: (event: IopReturnCardEventMap[Name]) => void;
};

/** What `<iop-return-card>` takes in React 19. */
export type IopReturnCardProps = DetailedHTMLProps<HTMLAttributes<IopReturnCard>, IopReturnCard> &
  CardAttributes &
  CardEvents;

declare module 'react' {
  // The way to tell React's types of an element.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'iop-return-card': IopReturnCardProps;
    }
  }
}
