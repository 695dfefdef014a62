import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ui } from '../../shared/text.ts';
import { KeyHelp } from '../components/KeyHelp.tsx';
import { useStore } from '../lib/createStore.ts';
import { hostState } from '../lib/hostState.ts';
import { isRedoKey } from '../lib/isRedoKey.ts';
import { hasOwnUndo, isTyping } from '../lib/isTyping.ts';
import { useKeyDown } from '../lib/useKeyDown.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { ErrorPlace } from './ErrorPlace.tsx';
import { HostNotice } from './HostNotice.tsx';
import { ImportPlace } from './ImportPlace.tsx';
import { redoLast, undoLast } from './lastStep.ts';
import { ReckoningNotice } from './ReckoningNotice.tsx';
import { Screens } from './Screens.tsx';
import { SideBar } from './SideBar.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useNotices } from './useNotices.ts';
import { WorkCorner } from './WorkCorner.tsx';
import './frame.css';

/** The window's frame: side bar, top bar, the screen, status bar, and what stands above them all. */
export function Frame() {
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [path] = useLocation();
  const queryClient = useQueryClient();

  const host = useStore(hostState);
  useEffect(() => {
    if (host === 'restored') void queryClient.invalidateQueries();
  }, [host, queryClient]);

  useNotices();

  useKeyDown((event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      setPalette(true);
    } else if (command && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      if (hasOwnUndo(event.target)) return;
      event.preventDefault();
      void undoLast();
    } else if (isRedoKey(event)) {
      if (hasOwnUndo(event.target)) return;
      event.preventDefault();
      void redoLast();
    } else if (event.key === '?' && !isTyping(event.target)) {
      event.preventDefault();
      setHelp(true);
    }
  });

  return (
    <ImportPlace>
      {/* A button, for the address behind the hash is the page's own. */}
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {ui.nav.skip}
      </button>
      <div className="frame">
        <SideBar />
        <TopBar onSearch={() => setPalette(true)} onHelp={() => setHelp(true)} />
        <WorkCorner />
        <main id="main" className="screen" tabIndex={-1}>
          <HostNotice />
          <ReckoningNotice />
          <ErrorPlace place={path}>
            <Suspense fallback={<p className="loading">{ui.tasks.loading}</p>}>
              <Screens />
            </Suspense>
          </ErrorPlace>
        </main>
        <StatusBar />
      </div>
      {palette && <CommandPalette onClose={() => setPalette(false)} />}
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </ImportPlace>
  );
}
