/** The parent of a node as it is shown, out of slots and shadow roots: https://drafts.csswg.org/css-shadow-1/#flat-tree */
export declare const flatParentOf: (node: Node) => Node | null;
