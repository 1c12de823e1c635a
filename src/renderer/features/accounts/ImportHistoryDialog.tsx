import { confirmImport, dropImport, inWords, type ImportOffer, useData } from '../../state/data';
import { drop } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** What a file would bring, before it does. */
export function ImportDialog({ offer }: { readonly offer: ImportOffer }) {
  const running = useData((s) => s.running === 'import');
  const error = useData((s) => s.error);
  const { added, present } = offer.counts;
  const nothing = added.sessions + added.messages + added.documents === 0;
  const whose = offer.email ?? 'an account on a computer only';
  return (
    <Dialog title="Import" description={offer.fileName} onClose={dropImport}>
      <dl className="facts">
        <dt>Exported</dt>
        <dd>
          {date.format(new Date(offer.exportedAt))}, from {whose}
        </dd>
        <dt>Will be added</dt>
        <dd>{inWords(added)}</dd>
        <dt>Already here</dt>
        <dd>{inWords(present)}</dd>
      </dl>
      <p className="hint">
        {nothing
          ? 'Everything in this file is in this account already.'
          : 'What is here already stays as it is. What you deleted since the export comes back.'}
      </p>
      <Alert text={error} />
      <footer className="dialog-foot">
        <Button onClick={dropImport}>{nothing ? 'Close' : 'Cancel'}</Button>
        {nothing ? null : (
          <Button variant="primary" busy={running} onClick={() => drop(confirmImport(offer))}>
            Import
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
