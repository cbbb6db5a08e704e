"""Voices of a new account: small melodies in wav, mp3 and amr, written sample by sample or frame by frame.

wav   plucked strings (Karplus-Strong) in 16-bit PCM.
mp3   MPEG-1 layer III without an encoder: each granule holds one or two spectral lines, chosen so that they sound as
      notes. Huffman table 1 and a global gain are all that needs.
amr   AMR-NB frames of mode 4.75 kept for the tone they hum; each is repeated as long as its note lasts.
"""

import struct
from array import array
from collections.abc import Callable, Mapping, Sequence
from random import Random

Note = tuple[float, float]  # pitch in semitones over A (220 Hz), seconds; a negative pitch under -90 is a rest
REST = -99.0
WAV_RATE = 16000


def wav(notes: Sequence[Note], seed: int = 1) -> bytes:
    """A melody of plucked strings that ring into each other."""
    dice = Random(seed)  # noqa: S311
    total = int(WAV_RATE * (sum(length for _, length in notes) + 1.2))
    mix, at = array("f", bytes(4 * total)), 0
    for pitch, length in notes:
        if pitch > -90:
            _pluck(mix, at, 220.0 * 2 ** (pitch / 12), dice)
        at += int(length * WAV_RATE)
    loudest = max(map(abs, mix)) or 1.0
    samples = array("h", (int(value / loudest * 26000) for value in mix))
    if struct.pack("=H", 1) != struct.pack("<H", 1):
        samples.byteswap()
    return wav_file(samples.tobytes(), WAV_RATE)


def wav_file(pcm: bytes, rate: int) -> bytes:
    """16-bit mono PCM in a RIFF file."""
    head = struct.pack("<4sI4s", b"RIFF", 36 + len(pcm), b"WAVE")
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    return head + form + struct.pack("<4sI", b"data", len(pcm)) + pcm


def _pluck(mix: "array[float]", at: int, pitch: float, dice: Random) -> None:
    """One string for about a second and a half: noise in a loop that loses its edge."""
    period = round(WAV_RATE / pitch)
    string = [dice.uniform(-1, 1) for _ in range(period)]
    string = [(string[place] + string[place - 1] + string[place - 2]) / 3 for place in range(period)]
    last = 0.0
    for place in range(at, min(len(mix), at + int(1.5 * WAV_RATE))):
        step = (place - at) % period
        value = string[step]
        mix[place] += value
        string[step] = 0.4985 * (value + last)
        last = value


MP3_RATE = 32000
_MP3_BYTES = 288  # 144 x 64,000 bit/s / 32,000 Hz, without padding
_MP3_HEAD = bytes((0xFF, 0xFB, 0x58, 0xC4))  # MPEG-1 layer III, no CRC, 64 kbit/s, 32 kHz, mono


def mp3(notes: Sequence[Note]) -> bytes:
    """A melody of soft bells. A granule is 18 ms; its loudness falls while the note rings."""
    frames, granules = bytearray(), []
    for pitch, length in notes:
        line = round(220.0 * 2 ** (pitch / 12) / (MP3_RATE / 2 / 576) - 0.5) if pitch > -90 else 0
        count = round(length * MP3_RATE / 576)
        granules += [(line, max(0, 202 - step // 2)) for step in range(count)]
    granules += [(0, 0)] * (len(granules) % 2)
    for number in range(0, len(granules), 2):
        frames += _mp3_frame(number, granules[number], granules[number + 1])
    return bytes(frames)


def mp3_frames(data: bytes) -> list[bytes]:
    """The frames of a melody made here, for a film's sound track."""
    return [data[at : at + _MP3_BYTES] for at in range(0, len(data), _MP3_BYTES)]


class _Bits:
    """Bits from the most significant on."""

    def __init__(self) -> None:
        self.text: list[str] = []

    def put(self, value: int, width: int) -> None:
        self.text.append(f"{value:0{width}b}")

    def bytes(self) -> bytes:
        joined = "".join(self.text)
        joined += "0" * (-len(joined) % 8)
        return int(joined, 2).to_bytes(len(joined) // 8, "big") if joined else b""


def _mp3_frame(number: int, *granules: tuple[int, int]) -> bytes:
    side, main = _Bits(), _Bits()
    side.put(0, 9 + 5 + 4)  # main data starts here; private bits; no shared scale factors
    for shift, (line, gain) in enumerate(granules):
        spectrum = _spectrum(line, number + shift)
        side.put(len(spectrum), 12)
        side.put(line // 2 + 1 if line else 0, 9)  # pairs of big values
        side.put(gain, 8)
        side.put(0, 4 + 1)  # no scale factors; long blocks
        for _ in range(3):
            side.put(1, 5)  # Huffman table 1 in every region
        side.put(15, 4)
        side.put(7, 3)
        side.put(0, 3)
        main.text.append(spectrum)
    return (_MP3_HEAD + side.bytes() + main.bytes()).ljust(_MP3_BYTES, b"\0")


def _spectrum(line: int, number: int) -> str:
    """Huffman table 1: one line of height 1. A steady tone turns its sign every second granule."""
    if not line:
        return ""
    sign = "1" if number % 4 in (1, 2) else "0"
    last = "01" if line % 2 == 0 else "001"
    return "1" * (line // 2) + last + sign


# Frames of mode 4.75 that hum steadily when repeated, by their pitch in Hz: G, B, D, F, G. Found by decoding some
# thousand random frames and keeping those whose sound repeats itself.
HUMS: Mapping[int, bytes] = {
    200: bytes.fromhex("04bb56424f72baaede4f778ea3"),
    250: bytes.fromhex("04bf61d927f11ccc78471a3be8"),
    296: bytes.fromhex("04acd116ac9dde19082b3af1cb"),
    348: bytes.fromhex("04ee9b0fcac7d02f4f01dfca83"),
    400: bytes.fromhex("04c43b4db7c94e3d68a142dc1b"),
}
_QUIET = bytes.fromhex("043c68c9f0104a3d02113b6570")


def amr(notes: Sequence[tuple[int, float]]) -> bytes:
    """A hummed melody: (pitch of HUMS, or 0 for silence; seconds)."""
    frames = (HUMS.get(pitch, _QUIET) * round(length / 0.02) for pitch, length in notes)
    return b"#!AMR\n" + b"".join(frames)


def beat(seconds: float, pitches: Sequence[float]) -> list[Note]:
    """Notes of one length."""
    return [(pitch, seconds) for pitch in pitches]


_SPRING = (0, 3, 5, 7, 10, 7, 5, 3, 5, 7, 12, 10, 7, 5, 3, 0)
_RIVER = (12, 10, 7, 5, 7, 10, 7, 5, 3, 5, 3, 0, -2, 0, 3, 0)
_BELLS = (12, 14, 16, 19, 21, 24, 21, 19)

VOICES: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
    ("spring", "立春·晨读开场.wav", lambda: wav(beat(0.34, _SPRING), 1)),
    ("answer", "读者问答-第12期.mp3", lambda: mp3(beat(0.5, _BELLS * 3))),
    ("river", "江南夜雨.wav", lambda: wav(beat(0.42, _RIVER), 2)),
    (
        "memo",
        "店长留言 0308.amr",
        lambda: amr(
            [
                (200, 0.4),
                (250, 0.4),
                (296, 0.4),
                (348, 0.3),
                (400, 0.8),
                (0, 0.3),
                (348, 0.3),
                (296, 0.4),
                (250, 0.4),
                (200, 1.0),
            ]
        ),
    ),
    ("bell", "整点提示音.mp3", lambda: mp3([(24, 0.5), (19, 0.5), (16, 0.5), (12, 1.2)])),
    ("tea", "喝茶·片尾.wav", lambda: wav([*beat(0.26, (12, 10, 7, 5)), (REST, 0.2), *beat(0.5, (7, 0))], 3)),
    ("story", "睡前故事-下集.mp3", lambda: mp3([*beat(0.8, (24, 21, 19, 16, 14, 12, 14, 16) * 6), (12, 2.0)])),
    (
        "call",
        "微信语音 20250412.amr",
        lambda: amr([(296, 0.5), (0, 0.2), (296, 0.3), (400, 0.7), (0, 0.2), (250, 0.9)]),
    ),
    ("minute", "一分钟冥想.wav", lambda: wav(beat(1.6, (-12, -5, 0, 3, -2, 3, 0, -5) * 4 + (-12, -12)), 4)),
)


def draw_voice(slug: str) -> bytes:
    """The file of one voice."""
    return next(make for name, _, make in VOICES if name == slug)()
