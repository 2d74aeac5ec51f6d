import ConfigProvider from 'antd/es/config-provider';
import type { ThemeConfig } from 'antd/es/config-provider/context';
import type { Locale } from 'antd/es/locale';
import darkAlgorithm from 'antd/es/theme/themes/dark';
import defaultAlgorithm from 'antd/es/theme/themes/default';
import { type ReactNode, Suspense, use, useMemo } from 'react';
import type { Language } from '../../preload/words/language';
import { useLanguage } from '../parts/words';
import { TOKENS } from './tokens';
import { useIsDark } from './useIsDark';

const LOCALES: Readonly<Record<Language, () => Promise<Locale>>> = {
  'zh-CN': async () => (await import('antd/es/locale/zh_CN')).default,
  'zh-TW': async () => (await import('antd/es/locale/zh_TW')).default,
  en: async () => (await import('antd/es/locale/en_US')).default,
};

const loaded = new Map<Language, Promise<Locale>>();

function localeOf(language: Language): Promise<Locale> {
  const locale = loaded.get(language) ?? LOCALES[language]();
  loaded.set(language, locale);
  return locale;
}

// Styles that antd writes while running are let in by the nonce of this page's policy.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Screens that use antd stand in here; it comes with the first of them, not with the first window. */
export function AntdRoom({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Room>{children}</Room>
    </Suspense>
  );
}

function Room({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const isDark = useIsDark();
  const theme = useMemo(() => themeOf(isDark), [isDark]);
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={use(localeOf(language))}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}

function themeOf(isDark: boolean): ThemeConfig {
  const tokens = TOKENS[isDark ? 'dark' : 'light'];
  return {
    cssVar: { prefix: 'ks' },
    hashed: false,
    algorithm: isDark ? darkAlgorithm : defaultAlgorithm,
    token: {
      ...tokens,
      colorLink: tokens.colorPrimary,
      colorInfo: tokens.colorPrimary,
      colorSplit: tokens.colorBorderSecondary,
      fontFamily: 'var(--font)',
      fontSize: 13,
      lineHeight: 20 / 13,
      fontSizeSM: 12,
      fontSizeLG: 14,
      fontWeightStrong: 600,
      controlHeight: 28,
      controlHeightSM: 24,
      controlHeightLG: 32,
      borderRadius: 6,
      borderRadiusSM: 4,
      borderRadiusLG: 8,
      borderRadiusXS: 2,
      padding: 16,
      paddingSM: 12,
      paddingXS: 8,
      boxShadowSecondary: 'var(--shadow)',
      motion: false,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        paddingInline: 12,
        fontWeight: 400,
      },
      Tag: { defaultBg: tokens.colorFillTertiary, defaultColor: tokens.colorTextSecondary },
    },
  };
}
