import type { AdministratorLink } from '@laureate/client';
import { Button } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';

/** A link for each administrator, shown once: to be printed and handed to three people. */
export function AdministratorLinks({ links }: { readonly links: readonly AdministratorLink[] }) {
  const { t } = usePageWords();
  return (
    <section>
      <p>{t('set-up.hand-out')}</p>
      <dl className="links">
        {links.map(({ administration, person, link, endsAt }) => (
          <div key={administration}>
            <dt>
              {t(`set-up.${administration}`)} · {person}
            </dt>
            <dd className="hash">
              <a href={link}>{link}</a>
              <br />
              <span className="quiet">
                {t('invitation.until')} <Moment at={endsAt} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <Button className="no-print" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </section>
  );
}
