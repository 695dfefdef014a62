import { Alert } from 'antd';
import { ui } from '../../shared/text.ts';
import { useStore } from '../lib/createStore.ts';
import { hostState } from '../lib/hostState.ts';

/** Says when the part that keeps the data has stopped, is back, or will not come back. */
export function HostNotice() {
  const state = useStore(hostState);
  if (state === 'up') return null;
  const restored = state === 'restored';
  return (
    <Alert
      banner
      role="alert"
      type={restored ? 'success' : 'error'}
      title={ui.host[state]}
      closable={restored && { 'aria-label': ui.host.dismiss, onClose: () => hostState.set('up') }}
    />
  );
}
