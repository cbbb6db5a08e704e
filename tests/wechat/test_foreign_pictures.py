"""Pictures of other hosts: fetched as a stranger would, from the open internet only, and only so much."""

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from wego_desktop.wechat.errors import ArgumentError, Cancelled, GarbledAnswer, NetworkError
from wego_desktop.wechat.foreign_pictures import ForeignPictures
from wego_desktop.wechat.public_hosts import is_public, refuse_own
from wego_desktop.wechat.transport import Timeouts


class Host(BaseHTTPRequestHandler):
    """/picture, /to?<address> redirects, /long never ends, /cookie sets one; what was asked is written down."""

    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers.items())))
        what, _, rest = self.path.partition("?")
        if what == "/to":
            self.send_response(302)
            self.send_header("Location", rest)
            self.send_header("Set-Cookie", "a=b; Path=/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif what == "/long":
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(200):
                    self.wfile.write(b"x" * 65536)
            except OSError:
                return
        else:
            self.send_response(200 if what == "/picture" else 404)
            self.send_header("Content-Length", "7")
            self.end_headers()
            self.wfile.write(b"picture")

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def host() -> Iterator[str]:
    Host.asked.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def fetching() -> Iterator[Callable[..., ForeignPictures]]:
    made: list[ForeignPictures] = []

    def build(**options: object) -> ForeignPictures:
        made.append(ForeignPictures(timeout=Timeouts(5, 5), **{"public": lambda _: True, **options}))  # type: ignore[arg-type]
        return made[-1]

    yield build
    for one in made:
        one.close()


def test_it_asks_as_a_stranger(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    foreign = fetching()
    address = host.replace("http://", "http://name:secret@")
    assert foreign.fetch(f"{address}/to?/picture#x") == b"picture"
    assert foreign.fetch(f"{host}/picture") == b"picture"
    for _, headers in Host.asked:
        assert not {"Cookie", "Referer", "Authorization"} & set(headers)
    assert [path for path, _ in Host.asked] == ["/to?/picture", "/picture", "/picture"]


def test_what_is_private_is_not_even_connected_to(host: str) -> None:
    foreign = ForeignPictures(timeout=Timeouts(5, 5))
    port = host.rpartition(":")[2]
    for name in ("127.0.0.1", "localhost", "[::1]", "127.1", "2130706433", "0x7f000001", "0", "[::ffff:127.0.0.1]"):
        with pytest.raises(ArgumentError, match="private network"):
            foreign.fetch(f"http://{name}:{port}/picture")
    foreign.close()
    assert not Host.asked


def test_a_redirect_into_the_private_network_is_refused(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    foreign = fetching(public=lambda ip: ip == "127.0.0.1")
    for onward in ("http://10.0.0.1/", "http://169.254.169.254/latest/", "file:///etc/passwd", "//192.168.0.1/x"):
        with pytest.raises(ArgumentError):
            foreign.fetch(f"{host}/to?{onward}")


def test_a_name_is_judged_by_what_it_stands_for(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    """The check in the connection itself: this name passes as one, and leads here."""
    try:
        socket.getaddrinfo("localhost", 80, socket.AF_INET)
    except OSError:
        pytest.skip("this machine has no name for itself")
    judged: list[str] = []

    def public(address: str) -> bool:
        judged.append(address)
        return len(judged) == 1  # of reading the name; the second time it is what the name stands for

    foreign = fetching(public=public)
    with pytest.raises(ArgumentError, match="private network"):
        foreign.fetch(host.replace("127.0.0.1", "localhost") + "/picture")
    assert len(judged) > 1
    assert not Host.asked


def test_circles_end(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    with pytest.raises(NetworkError, match="circles"):
        fetching().fetch(f"{host}/to?/to?/to?/to?/to?/to?/to")


def test_what_is_not_there_is_told(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    with pytest.raises(GarbledAnswer, match="404"):
        fetching().fetch(f"{host}/gone")


def test_it_reads_no_more_than_it_may(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    with pytest.raises(GarbledAnswer, match="larger than 1 MB"):
        fetching(max_bytes=1 << 20).fetch(f"{host}/long")


def test_it_takes_no_longer_than_it_may(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    clock = iter(range(0, 10_000, 25))
    with pytest.raises(NetworkError, match="in time"):
        fetching(now=lambda: next(clock)).fetch(f"{host}/long")


def test_it_can_be_stopped(host: str, fetching: Callable[..., ForeignPictures]) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        fetching().fetch(f"{host}/picture", stop)


@pytest.mark.parametrize(
    "address", ["ftp://x.y/a", "file:///etc/passwd", "http://", "http://[x/", "a.png", "data:,x", ""]
)
def test_other_addresses_are_refused(address: str, fetching: Callable[..., ForeignPictures]) -> None:
    with pytest.raises(ArgumentError):
        fetching().fetch(address)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2001:4860:4860::8888", True),
        ("198.18.0.7", True),  # what proxies of a whole computer stand in for names
        *((one, False) for one in ("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.1")),
        *(
            (one, False)
            for one in ("100.64.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1%eth0", "fd00::1")
        ),
        *((one, False) for one in ("::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "::10.0.0.1", "no address")),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    "host", ["localhost", "router", "a.local", "x.internal", "10.0.0.1", "0x7f.1", "1.2.3.0x0", "::1"]
)
def test_names_that_are_private_by_themselves(host: str) -> None:
    with pytest.raises(ArgumentError):
        refuse_own(host, is_public)


def test_names_of_the_open_internet() -> None:
    for host in ("example.com", "图片.example", "8.8.8.8", "2001:4860:4860::8888"):
        refuse_own(host, is_public)
