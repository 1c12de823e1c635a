import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { once } from './once';

/**
 * A part that loads when it is first shown. Not React's `lazy`: what comes in the place of a Suspense's fallback is shown a
 * third of a second late.
 * @param meanwhile what stands there until then
 */
export function late<Props extends object>(
  read: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: (props: Props) => ReactNode = () => null,
) {
  let loaded: ComponentType<Props> | null = null;
  const load = once(async () => (loaded = (await read()).default));

  function Late(props: Props): ReactNode {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    const [failed, setFailed] = useState<{ readonly reason: unknown } | null>(null);
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => setPart(() => part),
        (reason: unknown) => setFailed({ reason }),
      );
    }, [Part]);
    // Told as whatever breaks while drawing is.
    if (failed) throw failed.reason;
    return Part ? <Part {...props} /> : meanwhile(props);
  }
  return Object.assign(Late, { load });
}
