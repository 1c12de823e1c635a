import { join } from 'node:path';
import { modelsAnswers } from './models-answers';
import type { Studio } from './studio';

const INTRODUCTION = `# How answers look

Ten answers as gpt-oss, Qwen, Llama, Kimi and Mistral write them ([their texts](../scripts/pictures/models-answers.ts)), as the app shows them in light and dark. \`npm run pictures -- models-answers\` makes this page.
`;

const LOOKS = ['light', 'dark'] as const;

/** Each answer in both themes. */
export async function modelsAnswersPage(studio: Studio, docs: string, folder: string): Promise<string> {
  await studio.enter();
  const sections: string[] = [];
  for (const { name, model, title, question, answer } of modelsAnswers) {
    await studio.ask(question, answer);
    const pictures: string[] = [];
    for (const look of LOOKS) {
      await studio.light(look);
      const file = `${folder}/${name}-${look}.png`;
      await studio.picture(join(docs, file));
      pictures.push(`![${title}, ${look}](${file})`);
    }
    sections.push(`## ${model}: ${title}\n\n${pictures.join('\n\n')}\n`);
  }
  return [INTRODUCTION, ...sections].join('\n');
}
