import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import { styleNonce } from '../lib/styleNonce.ts';
import 'dayjs/locale/vi';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { appApi, shellApi } from '../lib/api.ts';
import { useHashPath } from '../lib/hashLocation.ts';
import { queryClient } from '../lib/queries.ts';
import { Frame } from './Frame.tsx';
import { theme } from './theme.ts';
import './page.css';

dayjs.locale('vi');
Object.assign(window, { appApi, shellApi }); // for the console and the tests; gives a script nothing it could not import

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ConfigProvider locale={viVN} csp={{ nonce: styleNonce }} theme={theme} wave={{ disabled: true }}>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashPath}>
          <Frame />
        </Router>
      </QueryClientProvider>
    </ConfigProvider>,
  );
