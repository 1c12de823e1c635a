/** How large everything in the window is, in per cent of the usual. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;
