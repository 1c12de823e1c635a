import { say } from '../../../shared/words/say';
import { Dialog } from '../../ui/Dialog';
import { Hosts } from './Hosts';
import { ProxyForm } from './ProxyForm';
import '../../styles/settings.css';

/** The same as in the settings, for whoever has to get through a proxy before there is an account. */
export default function ConnectionsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say('settings.tab.connections')} onClose={onClose}>
      <ProxyForm />
      <Hosts />
    </Dialog>
  );
}
