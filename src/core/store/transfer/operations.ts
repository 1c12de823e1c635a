import { read, write } from '../operation';
import { addRows, compareRows } from './add-rows';
import { readRows } from './read-rows';

export const transfer = { read: read(readRows), add: write(addRows), compare: read(compareRows) };
