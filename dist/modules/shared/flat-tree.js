/** A node's parent in the flat tree, across slots and shadow roots: https://drafts.csswg.org/css-shadow-1/#flat-tree */
export const flatParentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;
