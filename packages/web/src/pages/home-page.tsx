import { useSession } from '../app/session.tsx';
import { usePageWords } from '../app/words.ts';
import { CityNextActs } from '../features/city/city-next-acts.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** My next acts: what waits for the person, city by city and round by round. */
export function HomePage() {
  const { t } = usePageWords();
  const { seats } = useSession();
  return (
    <div className="page">
      <h1>{t('home.title')}</h1>
      {seats.length === 0 ? <EmptyPlace what={t('home.no-seat')} /> : null}
      {seats.map((seat) => (
        <CityNextActs key={seat.jurisdiction} seat={seat} />
      ))}
    </div>
  );
}
