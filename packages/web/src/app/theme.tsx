import { StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useState } from 'react';
import { pageNonce } from './nonce.ts';
import { usePreferences } from './preferences.tsx';

const ACCENT = '#1f4e8c';

function useDark(): boolean {
  const { shade } = usePreferences();
  const [isNight, setNight] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const device = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setNight(device.matches);
    device.addEventListener('change', listen);
    return () => device.removeEventListener('change', listen);
  }, []);
  return shade === 'auto' ? isNight : shade === 'dark';
}

/** One accent, system fonts, size and shade as the person wants them; styles carry the page's nonce. */
export function Theme({ children }: { readonly children: ReactNode }) {
  const { language, large } = usePreferences();
  const dark = useDark();
  const nonce = pageNonce();
  useEffect(() => {
    document.documentElement.dataset.shade = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <StyleProvider layer {...(nonce === undefined ? {} : { nonce })}>
      <ConfigProvider
        locale={language === 'en' ? enUS : zhCN}
        {...(nonce === undefined ? {} : { csp: { nonce } })}
        button={{ autoInsertSpace: false }}
        theme={{
          algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
          token: {
            colorPrimary: dark ? '#6ea0de' : ACCENT,
            colorLink: dark ? '#8fb8ea' : ACCENT,
            fontFamily: 'var(--fonts)',
            fontSize: large ? 20 : 16,
            controlHeight: large ? 46 : 38,
            borderRadius: 6,
            motion: false,
          },
          components: { Button: { primaryColor: dark ? '#0b1017' : '#ffffff' } },
        }}
      >
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}
