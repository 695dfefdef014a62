import { CollectionPage } from '../features/collection/CollectionPage.tsx';
import { ensureCurrentPeriod } from '../features/periods/periodActs.ts';

/** Thu thập, with the key that makes the first period: features know nothing of each other. */
export const CollectionScreen = () => <CollectionPage onMakePeriod={() => void ensureCurrentPeriod()} />;
