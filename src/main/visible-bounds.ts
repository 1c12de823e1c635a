import type { Rectangle, Size } from 'electron';
import type { WindowBounds } from './window-settings';

/** No larger than the screen. */
export const fitted = ({ width, height }: Size, workArea: Size): Size => ({
  width: Math.min(width, workArea.width),
  height: Math.min(height, workArea.height),
});

/** Remembered bounds, all of them on the screen that is nearest; null where theirs is gone. */
export function visibleBounds(bounds: WindowBounds, workArea: Rectangle): WindowBounds | null {
  const overlap = (place: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.min(bounds[place] + bounds[size], workArea[place] + workArea[size]) -
    Math.max(bounds[place], workArea[place]);
  if (overlap('x', 'width') < 100 || overlap('y', 'height') < 100) return null;
  const { width, height } = fitted(bounds, workArea);
  const within = (start: number, length: number, from: number, room: number): number =>
    Math.max(from, Math.min(start, from + room - length));
  return {
    ...bounds,
    width,
    height,
    x: within(bounds.x, width, workArea.x, workArea.width),
    y: within(bounds.y, height, workArea.y, workArea.height),
  };
}
