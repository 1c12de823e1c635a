import { UpdateProblem } from '../../core/updates/problem';
import { AppError } from '../../shared/errors';
import type { Area, Services } from '../services';

export function updateHandlers({ updates }: Services): Area<'updates'> {
  return {
    'updates.state': async () => (await updates()).state(),
    'updates.check': async () => {
      const service = await updates();
      await service.check();
      return service.state();
    },
    'updates.download': async () => {
      const service = await updates();
      await service.download();
      return service.state();
    },
    'updates.install': async () => {
      try {
        await (await updates()).install();
      } catch (error) {
        if (error instanceof UpdateProblem)
          throw new AppError('update_failed', error.sentence, { cause: error });
        throw error;
      }
    },
  };
}
