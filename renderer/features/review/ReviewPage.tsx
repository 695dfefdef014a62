import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { overviewQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { readDraft } from './draftSaving.ts';
import { NothingNew } from './NothingNew.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import './review.css';

/** The review of one document, taken up where it was left. */
export function ReviewPage({ id }: { id: string }) {
  const [, navigate] = useLocation();
  const [openWanted, setOpenWanted] = useState(false);
  const today = useQuery(overviewQuery).data?.today;
  // Read anew each time it is opened; while it is open the page itself knows best.
  const { data: draft, error } = useQuery({
    queryKey: ['draft', id],
    queryFn: () => readDraft(id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (error && !draft)
    return (
      <EmptyPlace title={ui.error.loadFailed}>
        <Alert type="error" role="alert" title={refusalSentence(error)} />
        <Button onClick={() => navigate('/drafts')}>{ui.drafts.title}</Button>
      </EmptyPlace>
    );
  if (!draft || !today) return <p className="loading">{ui.tasks.loading}</p>;
  if (draft.tasks.length === 0 && draft.known > 0 && !openWanted)
    return <NothingNew draft={draft} onShowOpen={() => setOpenWanted(true)} />;
  return <ReviewDesk draft={draft} today={today} />;
}
