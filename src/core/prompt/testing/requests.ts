import type { DescribedPrompt, PromptRequest } from '../fit';
import type { PromptOperations } from '../prompt-operations';

export interface Asked {
  readonly model: string;
  readonly request: PromptRequest;
}

/** The prompt of each request, or the name of what was thrown. */
export function answerAll(
  operations: PromptOperations,
  requests: readonly Asked[],
): (DescribedPrompt | string)[] {
  return requests.map(({ model, request }) => {
    try {
      return operations.describe(model, request);
    } catch (error) {
      return error instanceof Error ? error.name : 'unknown';
    }
  });
}
