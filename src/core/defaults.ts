import { z } from 'zod';
import { Project, UpdateChannel } from '../shared/models';

/** What whoever publishes the app decides for its people, in one file: resources/defaults.json. */
const Defaults = z.strictObject({
  project: Project.nullable(),
  useTeamProxy: z.boolean(),
  updates: z.strictObject({ feedUrl: z.url().nullable(), channel: UpdateChannel }),
});
export type Defaults = z.infer<typeof Defaults>;

/** Throws for a file that is not as it should be; `npm run package` makes nothing of one. */
export const parseDefaults = (text: string): Defaults => Defaults.parse(JSON.parse(text));
