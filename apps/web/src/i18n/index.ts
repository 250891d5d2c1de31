import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

export type Lang = 'zh' | 'en';
const KEY = 'mingjian.lang';

function remembered(): Lang {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // storage may be forbidden; the choice then lasts for this visit
  }
}

function announce(lang: string): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
}

export function startLanguage(): void {
  const lng = remembered();
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  announce(lng);
}

export function switchLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // see remembered()
  }
  announce(lang);
  void i18next.changeLanguage(lang);
}
