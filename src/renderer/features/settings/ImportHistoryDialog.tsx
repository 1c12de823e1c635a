import { say } from '../../../shared/words/say';
import { confirmImport, dropImport, inWords, type ImportOffer, useData } from '../../state/data';
import { drop } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** What a file would bring, before it does. */
export function ImportHistoryDialog({ offer }: { readonly offer: ImportOffer }) {
  const running = useData((s) => s.running === 'import');
  const error = useData((s) => s.error);
  const { added, present } = offer.counts;
  const nothing = added.sessions + added.messages + added.documents === 0;
  const at = new Date(offer.exportedAt);
  const { email } = offer;
  return (
    <Dialog title={say('data.import')} description={offer.fileName} onClose={dropImport}>
      <dl className="facts">
        <dt>{say('data.exported')}</dt>
        <dd>
          {email === null ? say('data.exported_local', { at }) : say('data.exported_by', { at, email })}
        </dd>
        <dt>{say('data.will_be_added')}</dt>
        <dd>{inWords(added)}</dd>
        <dt>{say('data.already_here')}</dt>
        <dd>{inWords(present)}</dd>
      </dl>
      <p className="hint">{nothing ? say('data.nothing_new') : say('data.stays')}</p>
      <Alert text={error} />
      <footer className="dialog-foot">
        <Button onClick={dropImport}>{nothing ? say('common.close') : say('common.cancel')}</Button>
        {nothing ? null : (
          <Button variant="primary" busy={running} onClick={() => drop(confirmImport(offer))}>
            {say('data.import')}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
