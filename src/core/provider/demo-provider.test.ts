import { describe, expect, it } from 'vitest';
import { createDemoProvider } from './demo-provider';

const provider = createDemoProvider(() => new Date());
const request = {
  model: 'SafyCore demo',
  messages: [
    { role: 'system', content: '<facts scope="all">\nHonda Civic, 25,000 $\nMazda 3, 18,000 $\n</facts>' },
    { role: 'user', content: 'What is the Mazda?' },
  ],
} as const;

describe('the demo', () => {
  it('quotes what matches, the same whole and word by word', async () => {
    const words: string[] = [];
    const streamed = await provider.stream(request, (word) => words.push(word), AbortSignal.timeout(10_000));
    const whole = await provider.complete(request, AbortSignal.timeout(10_000));
    expect(streamed.cut).toBeNull();
    expect(words.length).toBeGreaterThan(5);
    expect(words.join('')).toBe(whole.text);
    expect(whole.text).toContain('not a real AI');
    expect(whole.text).toMatch(/- Mazda 3, 18,000 \$$/);
  });

  it('looks up in a table what the question names, and says what it found', async () => {
    const tool = {
      name: 'look_up',
      description: 'Looks up.\nTable "cars": 9 rows\n- "fuel": text: "diesel", "petrol"',
      parameters: {},
    };
    const asked = {
      ...request,
      messages: [{ role: 'user', content: 'A diesel, please' }],
      tools: [tool],
    } as const;
    const first = await provider.complete(asked, AbortSignal.timeout(10_000));
    expect(first).toMatchObject({ text: '', calls: [{ name: 'look_up' }] });
    expect(first.calls[0]?.arguments).toContain('"value":"diesel"');
    const results = ['<facts title="cars">\nfuel,price\ndiesel,"$9,000"\n</facts>'];
    const rounds = [{ text: '', calls: first.calls, results }];
    const second = await provider.complete({ ...asked, rounds }, AbortSignal.timeout(10_000));
    expect(second.calls).toEqual([]);
    expect(second.text).toContain('| diesel | $9,000 |');
  });

  it('stops in the middle when it is told to', async () => {
    const stop = new AbortController();
    const words: string[] = [];
    const answer = provider.stream(request, (word) => words.push(word) === 3 && stop.abort(), stop.signal);
    await expect(answer).rejects.toThrow('aborted');
    expect(words).toHaveLength(3);
  });

  it('has a model', async () => {
    expect(await provider.listModels(AbortSignal.timeout(1_000))).toMatchObject([{ id: 'SafyCore demo' }]);
  });
});
