import type { ReactNode } from 'react';

/** What CHANGELOG.md says of a version: headings, lists and plain lines, and nothing else of Markdown. */
export function ReleaseNotes({ text }: { readonly text: string }) {
  return (
    <section className="release-notes" aria-label="Release notes" tabIndex={0}>
      {blocksOf(text)}
    </section>
  );
}

function blocksOf(text: string): ReactNode[] {
  const blocks = text.split(/\n(?=#+ )|\n{2,}|(?<=^#+ .*)\n/m);
  return blocks.map((block, index) => {
    const heading = /^#+ (.+)$/.exec(block);
    if (heading) return <h3 key={index}>{heading[1]}</h3>;
    const items = block.split(/^[-*] /m);
    // What comes before the first mark of a list belongs to none of its items.
    if (items.length === 1 || items[0]?.trim()) return <p key={index}>{block}</p>;
    return (
      <ul key={index}>
        {items.slice(1).map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    );
  });
}
