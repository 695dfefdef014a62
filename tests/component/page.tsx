import { ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { theme } from '../../renderer/app/theme.ts';
import '../../renderer/app/page.css';

dayjs.locale('vi');

/** What every component stands in: the page's language, colours and styles. */
export const Page = ({ children }: { children: ReactNode }) => (
  <ConfigProvider locale={viVN} theme={theme}>
    {children}
  </ConfigProvider>
);
