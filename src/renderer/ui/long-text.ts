import { roomOf } from './markdown/budget';

/** What a text box takes, in what it takes to lay it out. */
const BOX_ROOM = 12_000;

/**
 * A text box lays out all of its text with each key, which takes as long as the square of a line of Thai or Arabic, and of
 * signs of the other planes as long as dozens of letters each.
 */
export const isLongForBox = (text: string): boolean => text.length > BOX_ROOM || roomOf(text) > BOX_ROOM;
