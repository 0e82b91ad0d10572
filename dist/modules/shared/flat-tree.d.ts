/** A node's parent in the flat tree, across slots and shadow roots: https://drafts.csswg.org/css-shadow-1/#flat-tree */
export declare const flatParentOf: (node: Node) => Node | null;
