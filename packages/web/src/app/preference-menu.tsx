import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Radio } from 'antd';
import { type Preferences, usePreferences } from './preferences.tsx';
import { usePageWords } from './words.ts';

/** Language, shade and size of letters: anyone changes them at any time, also before signing in. */
export function PreferenceMenu() {
  const { t } = usePageWords();
  const { language, shade, large, change } = usePreferences();
  const choices = (
    <div className="preferences">
      <Radio.Group
        aria-label={t('preferences.language')}
        value={language}
        options={[
          { value: 'zh-CN', label: t('preferences.zh') },
          { value: 'en', label: 'English' },
        ]}
        onChange={(event) => change({ language: event.target.value as Preferences['language'] })}
      />
      <Radio.Group
        aria-label={t('preferences.shade')}
        value={shade}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`preferences.${value}`),
        }))}
        onChange={(event) => change({ shade: event.target.value as Preferences['shade'] })}
      />
      <Checkbox checked={large} onChange={(event) => change({ large: event.target.checked })}>
        {t('preferences.large')}
      </Checkbox>
    </div>
  );
  return (
    <Popover trigger="click" content={choices} placement="bottomRight">
      <Button size="small" type="text" icon={<SettingOutlined />} aria-label={t('preferences.title')} />
    </Popover>
  );
}
