"""The suite's own gRPC client against gRPC's own server."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest

from compilerdream.compiler.channel import CallFailed, Channel, Status

MEGABYTES = 5 * 2**20  # more than any of HTTP/2's windows


def answer(request: bytes, context: grpc.ServicerContext) -> bytes:
    """What the request asks for: an error, nothing for a while, bytes, or itself."""
    kind, _, rest = request.partition(b" ")
    if kind == b"fail":
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, rest.decode())
    if kind == b"sleep":
        time.sleep(float(rest))
    return b"x" * int(rest) if kind == b"give" else request


@pytest.fixture(scope="module")
def port():
    """A server that `answer`s on the method /test/Answer."""
    handler = grpc.unary_unary_rpc_method_handler(answer)
    server = grpc.server(ThreadPoolExecutor(4), options=[("grpc.max_receive_message_length", -1)])
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("test", {"Answer": handler}),)
    )
    chosen = server.add_insecure_port("localhost:0")
    server.start()
    yield chosen
    server.stop(None)


@pytest.fixture
def call(port):
    """Calls /test/Answer over one channel."""
    channel = Channel(port, 10.0)
    yield lambda request, timeout=10.0: channel.call("/test/Answer", request, timeout)
    channel.close()


@pytest.mark.parametrize("size", [0, 1, 16_379, 16_384, 65_535, MEGABYTES])
def test_a_request_of_any_size_comes_back_whole(call, size):
    request = bytes(i * 7 % 251 for i in range(min(size, 4096))) * (size // 4096 + 1)
    assert call(request[:size]) == request[:size]


def test_many_calls_after_another_stay_within_the_windows(call):
    assert all(call(b"give 1000") == b"x" * 1000 for _ in range(3000))
    assert all(call(b"r" * 1000) == b"r" * 1000 for _ in range(300))
    assert len(call(b"give %d" % MEGABYTES)) == MEGABYTES


@pytest.mark.parametrize("words", ["refused", "größer als 5 %", "long " * 100, ""])
def test_an_error_says_what_the_server_said_and_the_channel_goes_on(call, words):
    with pytest.raises(CallFailed) as caught:
        call(f"fail {words}".encode())
    assert (caught.value.code, caught.value.details) == (Status.INVALID_ARGUMENT, words)
    assert call(b"again") == b"again"


def test_an_unknown_method_is_named_unimplemented(port):
    with pytest.raises(CallFailed, match="UNIMPLEMENTED"):
        Channel(port, 10.0).call("/test/None", b"", 10.0)


def test_a_silent_server_fails_the_call_in_time_and_all_later_ones(call):
    with pytest.raises(CallFailed, match="DEADLINE_EXCEEDED: it did not answer within 0.2 s"):
        call(b"sleep 1", 0.2)
    with pytest.raises(CallFailed, match="UNAVAILABLE"):
        call(b"later")


def test_a_new_connection_follows_the_last_number_of_a_stream(port):
    channel = Channel(port, 10.0)
    channel._stream = 2**31 - 1
    assert [channel.call("/test/Answer", b"%d" % i, 10.0) for i in range(3)] == [b"0", b"1", b"2"]
    assert channel._stream == 5


def test_threads_take_turns(call):
    with ThreadPoolExecutor(8) as pool:
        asked = [b"%d" % i for i in range(400)]
        assert list(pool.map(call, asked)) == asked


def test_nobody_there_and_somebody_else_are_both_unavailable():
    with socket.create_server(("localhost", 0)) as listener:
        there = listener.getsockname()[1]

        def other():
            connection, _ = listener.accept()
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()

        thread = threading.Thread(target=other)
        thread.start()
        with pytest.raises(CallFailed, match="UNAVAILABLE"):
            Channel(there, 10.0).call("/test/Answer", b"", 10.0)
        thread.join()
    with pytest.raises(CallFailed, match="UNAVAILABLE"):
        Channel(there, 10.0)
