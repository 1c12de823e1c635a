/** How far a long line is drawn before and after what is seen of it, in UTF-16 units (`line-margin.ts`). */
export const LINE_MARGIN = 800;
