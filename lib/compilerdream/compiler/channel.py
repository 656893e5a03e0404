"""Calls to a gRPC server of this machine, one at a time, over one plain socket.

A pass takes about as long as gRPC's own client takes to ask for it; this one takes a third of that.
It knows only what one unary call after another needs of HTTP/2 (RFC 9113) and of gRPC over it
(`PROTOCOL-HTTP2.md` of gRPC): no compression, no concurrency, no encryption.
"""

import enum
import functools
import socket
import struct
import threading
from urllib.parse import unquote_to_bytes

_DATA, _HEADERS, _RESET, _SETTINGS, _PING, _GO_AWAY, _WINDOW, _CONTINUATION = 0, 1, 3, 4, 6, 7, 8, 9
_END_STREAM, _END_HEADERS, _ACKNOWLEDGED = 1, 4, 1  # flags
_HEADER = struct.Struct(">HBBBI")  # of a frame: size in 16 + 8 bits, kind, flags, stream
_HEADER_BYTES = 9
_FRAME = 16_384  # the most bytes of content that every server takes in a frame
_LARGEST_FRAME, _LARGEST_WINDOW, _LAST_STREAM = 2**24 - 1, 2**31 - 1, 2**31 - 1
_FIRST_WINDOW = 65_535
_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_TABLE_SIZE, _INITIAL_WINDOW, _MAX_FRAME = 1, 4, 5  # settings
_OK = b"grpc-status\x010"


class Status(enum.IntEnum):
    """gRPC's status codes."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


class CallFailed(Exception):
    """A call that the service did not answer as asked: gRPC's status code, and what it said."""

    def __init__(self, code: Status, details: str):
        super().__init__(f"{code.name}: {details}")
        self.code, self.details = code, details


class Channel:
    """A connection to `port` of this machine. CallFailed when nobody listens there."""

    def __init__(self, port: int, timeout: float):
        self._port, self._timeout, self._lock = port, timeout, threading.Lock()
        self._connect()

    def call(self, path: str, request: bytes, timeout: float) -> bytes:
        """The answer to one call of the method at `path`, e.g. `/package.Service/Method`.

        CallFailed when the server answers with an error, which leaves the channel as it was, or
        when it is gone or silent for `timeout` seconds, after which every call fails.
        """
        with self._lock:
            return self._call(path, request, timeout)

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    def _call(self, path: str, request: bytes, timeout: float) -> bytes:
        try:
            if timeout != self._timeout:
                self._timeout = timeout
                self._socket.settimeout(timeout)
            if self._stream > _LAST_STREAM:
                self.close()
                self._connect()
            stream, self._stream = self._stream, self._stream + 2
            self._send(stream, path, request)
            return self._receive(stream)
        except TimeoutError:
            self.close()
            words = f"it did not answer within {timeout:g} s"
            raise CallFailed(Status.DEADLINE_EXCEEDED, words) from None
        except OSError as error:
            self.close()
            raise CallFailed(Status.UNAVAILABLE, error.strerror or str(error)) from None

    def _connect(self) -> None:
        self._stream, self._buffer, self._received = 1, bytearray(), 0
        self._window = self._stream_window = self._first_window = _FIRST_WINDOW
        # Without a table of headers each answer can be read by itself.
        settings = struct.pack(
            ">HIHIHI", _TABLE_SIZE, 0, _INITIAL_WINDOW, _LARGEST_WINDOW, _MAX_FRAME, _LARGEST_FRAME
        )
        try:
            self._socket = socket.create_connection(("localhost", self._port), self._timeout)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._socket.sendall(
                _PREFACE
                + _frame(_SETTINGS, 0, 0, settings)
                + _frame(_WINDOW, 0, 0, struct.pack(">I", _LARGEST_WINDOW - _FIRST_WINDOW))
            )
        except OSError as error:
            raise CallFailed(Status.UNAVAILABLE, error.strerror or str(error)) from None

    def _send(self, stream: int, path: str, request: bytes) -> None:
        """Headers and message, the latter in pieces that the server has room for."""
        self._stream_window = self._first_window
        out = _frame(_HEADERS, _END_HEADERS, stream, _request_headers(path))
        message = b"\0" + struct.pack(">I", len(request)) + request
        at = 0
        while at < len(message):
            room = min(_FRAME, self._window, self._stream_window)
            if room <= 0:
                self._socket.sendall(out)
                out = b""
                self._handle(*self._next_frame())
                continue
            piece = message[at : at + room]
            at += len(piece)
            self._window -= len(piece)
            self._stream_window -= len(piece)
            out += _frame(_DATA, _END_STREAM if at == len(message) else 0, stream, piece)
        self._socket.sendall(out)

    def _receive(self, stream: int) -> bytes:
        """The message that answers on this stream."""
        message = b""
        while True:
            kind, flags, number, content = self._next_frame()
            if number != stream:
                self._handle(kind, flags, number, content)
            elif kind == _DATA:
                message += content
            elif kind == _HEADERS and flags & _END_STREAM:
                if _OK not in content:
                    _fail(content)
                return message[5:]  # after one byte of flags and four of length
            elif kind != _HEADERS:
                self._handle(kind, flags, number, content)

    def _handle(self, kind: int, flags: int, stream: int, content: bytes) -> None:
        """What a frame asks for that is not part of an answer."""
        if kind == _SETTINGS and not flags & _ACKNOWLEDGED:
            for at in range(0, len(content), 6):
                name, value = struct.unpack_from(">HI", content, at)
                if name == _INITIAL_WINDOW:
                    self._stream_window += value - self._first_window
                    self._first_window = value
            self._socket.sendall(_frame(_SETTINGS, _ACKNOWLEDGED, 0, b""))
        elif kind == _PING and not flags & _ACKNOWLEDGED:
            self._socket.sendall(_frame(_PING, _ACKNOWLEDGED, 0, content))
        elif kind == _WINDOW:
            more = int.from_bytes(content, "big") & _LARGEST_WINDOW
            if stream == 0:
                self._window += more
            elif stream == self._stream - 2:
                self._stream_window += more
        elif kind in (_GO_AWAY, _CONTINUATION) or (
            kind == _RESET and stream == self._stream - 2
        ):
            raise ConnectionAbortedError("the server ended the call")

    def _next_frame(self) -> tuple[int, int, int, bytes]:
        """Kind, flags, stream and content of the next frame."""
        buffer = self._buffer
        while len(buffer) < _HEADER_BYTES:
            self._fill()
        high, low, kind, flags, stream = _HEADER.unpack_from(buffer)
        end = _HEADER_BYTES + (high << 8 | low)
        while len(buffer) < end:
            self._fill()
        content = bytes(buffer[_HEADER_BYTES:end])
        del buffer[:end]
        return kind, flags, stream, content

    def _fill(self) -> None:
        """Read what has come, at least a byte, and give the server its room back."""
        got = self._socket.recv(1 << 16)
        if not got:
            raise ConnectionResetError("it closed the connection")
        self._buffer += got
        self._received += len(got)
        if self._received > _LARGEST_WINDOW // 2:
            self._socket.sendall(_frame(_WINDOW, 0, 0, struct.pack(">I", self._received)))
            self._received = 0


def _frame(kind: int, flags: int, stream: int, content: bytes) -> bytes:
    return _HEADER.pack(len(content) >> 8, len(content) & 255, kind, flags, stream) + content


@functools.cache
def _request_headers(path: str) -> bytes:
    """The headers of a request, coded without a table (RFC 7541)."""
    method_post, scheme_http = b"\x83", b"\x86"
    fields = ((":path", path), (":authority", "localhost"), ("te", "trailers"),
              ("content-type", "application/grpc"))  # fmt: skip
    coded = (
        b"\0" + bytes((len(part[0]),)) + part[0] + bytes((len(part[1]),)) + part[1]
        for part in ((name.encode(), value.encode()) for name, value in fields)
    )
    return method_post + scheme_http + b"".join(coded)


def _fail(trailers: bytes) -> None:
    """Raise what the end of a failed call says."""
    code, details = _field(trailers, b"grpc-status"), _field(trailers, b"grpc-message")
    if not code.isdigit() or int(code) not in set(Status):
        raise ConnectionAbortedError("it answered with what is not gRPC")
    raise CallFailed(Status(int(code)), unquote_to_bytes(details).decode(errors="replace"))


def _field(headers: bytes, name: bytes) -> bytes:
    """The value behind a name that is spelled out; empty where there is none."""
    at = headers.find(name)
    if at < 0:
        return b""
    at += len(name)
    size = headers[at] & 127
    at += 1
    if size == 127:  # the rest follows, seven bits a byte, lowest first
        shift = 0
        while True:
            byte = headers[at]
            size += (byte & 127) << shift
            at, shift = at + 1, shift + 7
            if byte < 128:
                break
    return headers[at : at + size]
