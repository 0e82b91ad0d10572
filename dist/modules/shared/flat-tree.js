/** The parent of a node as it is shown, out of slots and shadow roots: https://drafts.csswg.org/css-shadow-1/#flat-tree */
export const flatParentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;
