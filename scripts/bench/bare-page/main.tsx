import { Button } from '@zendeskgarden/react-buttons';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('page');
if (element) {
  createRoot(element).render(
    <StrictMode>
      <ThemeProvider theme={DEFAULT_THEME}>
        <h1 className="verdict">Via Oberta</h1>
        <Button>Obre</Button>
      </ThemeProvider>
    </StrictMode>,
  );
}
