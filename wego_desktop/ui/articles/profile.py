"""The browser profile of articles: it remembers nothing, fetches nothing and allows nothing."""

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNotification,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from wego_desktop.ui.articles.scheme import NAME, SchemeHandler

_Attribute = QWebEngineSettings.WebAttribute
_OFF = (
    _Attribute.JavascriptEnabled,  # the page's own; scripts in our world run all the same
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.Accelerated2dCanvasEnabled,
    _Attribute.ReadingFromCanvasEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchIconsEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.SpatialNavigationEnabled,
    _Attribute.LinksIncludedInFocusChain,
    _Attribute.ForceDarkMode,
)
_ON = (
    _Attribute.WebRTCPublicInterfacesOnly,
    _Attribute.PlaybackRequiresUserGesture,
    _Attribute.FocusOnNavigationEnabled,
)


class ArticleProfile(QWebEngineProfile):
    """Off the record. Delete the page before it."""

    def __init__(self, handler: SchemeHandler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interceptor = _OnlyOurs(self)
        self.setUrlRequestInterceptor(self._interceptor)
        self.installUrlSchemeHandler(NAME, handler)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        self.setPushServiceEnabled(False)
        self.setSpellCheckEnabled(False)
        self.cookieStore().setCookieFilter(_no_cookie)
        self.setNotificationPresenter(_no_notification)
        self.downloadRequested.connect(_no_download)
        _lock(self.settings())


class _OnlyOurs(QWebEngineUrlRequestInterceptor):
    """Stops every request that is not for our scheme or for a picture that came along as data."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Of Qt. May be called from Chromium's own threads."""
        scheme = info.requestUrl().scheme()
        is_picture = info.resourceType() == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage
        if scheme != "wego" and not (scheme == "data" and is_picture):
            info.block(True)


def _lock(settings: QWebEngineSettings) -> None:
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    for attribute in _ON:
        settings.setAttribute(attribute, True)


def _no_cookie(_request: object) -> bool:
    return False


def _no_notification(notification: QWebEngineNotification) -> None:
    notification.close()


def _no_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
