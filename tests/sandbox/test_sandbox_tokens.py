"""Tokens: two families, their lives, and the order in which mistakes are named."""

from sandbox_process import SandboxProcess

from sandbox.plain_client import PlainClient, told


def _code(client: PlainClient, token: str) -> int:
    client.token = token
    return int(client.counts().get("errcode", 0))


def test_a_stable_token_is_the_same_with_fewer_seconds_left(served: SandboxProcess, client: PlainClient) -> None:
    first = client.stable()
    served.advance(1000)
    second = client.stable()
    assert list(first) == ["access_token", "expires_in"]
    assert first["expires_in"] == 7200
    assert second["access_token"] == first["access_token"]
    assert 6190 <= second["expires_in"] <= 6200


def test_a_stable_token_is_renewed_five_minutes_before_its_end(served: SandboxProcess, client: PlainClient) -> None:
    old = client.stable()["access_token"]
    served.advance(7200 - 299)
    new = client.stable()
    assert new["access_token"] != old
    assert new["expires_in"] == 7200
    assert _code(client, old) == 0


def test_an_old_token_is_expired_and_a_made_up_one_invalid(served: SandboxProcess, client: PlainClient) -> None:
    old = client.stable()["access_token"]
    served.advance(7201)
    assert _code(client, old) == 42001
    assert _code(client, "made-up") == 40001


def test_a_forced_token_ends_the_one_before_at_once(client: PlainClient) -> None:
    old = client.stable()["access_token"]
    new = client.stable(force_refresh=True)["access_token"]
    assert _code(client, old) == 40001
    assert _code(client, new) == 0


def test_forcing_is_limited_to_one_in_thirty_seconds_and_twenty_a_day(
    served: SandboxProcess, client: PlainClient
) -> None:
    assert "access_token" in client.stable(force_refresh=True)
    assert client.stable(force_refresh=True)["errcode"] == 45011
    codes = []
    for _ in range(20):
        served.advance(31)
        codes.append(client.stable(force_refresh=True).get("errcode"))
    assert codes == [None] * 19 + [45009]
    served.advance(86400)
    assert "access_token" in client.stable(force_refresh=True)


def test_a_plain_token_overlaps_its_follower_by_five_minutes(served: SandboxProcess, client: PlainClient) -> None:
    old, new = client.plain()["access_token"], client.plain()["access_token"]
    assert old != new
    assert _code(client, old) == 0
    served.advance(301)
    assert _code(client, old) == 40001
    assert _code(client, new) == 0


def test_the_families_leave_each_other_alone(client: PlainClient) -> None:
    stable = client.stable()["access_token"]
    plain = client.plain()["access_token"]
    client.stable(force_refresh=True)
    assert _code(client, plain) == 0
    assert _code(client, stable) == 40001


def test_mistakes_are_named_in_order(client: PlainClient) -> None:
    assert client.plain(appid="")["errcode"] == 41002
    assert client.plain(appid="wx0", grant_type="")["errcode"] == 40013
    assert client.plain(grant_type="other", secret="")["errcode"] == 40002
    assert client.plain(secret="")["errcode"] == 41004
    assert client.plain(secret="wrong")["errcode"] == 40125
    assert client.stable(secret="wrong")["errcode"] == 40125


def test_token_answers_are_declared_as_json(client: PlainClient) -> None:
    good = client.http.get(client.url("token"))
    assert good.headers["Content-Type"] == "application/json"
    assert told(good)["errcode"] == 41002


def test_parameters_of_stable_token_are_read_from_the_body_only(client: PlainClient) -> None:
    query = {"grant_type": "client_credential", "appid": client.app_id, "secret": client.app_secret}
    assert told(client.http.post(client.url("stable_token"), params=query))["errcode"] == 44002
    assert told(client.http.post(client.url("stable_token"), params=query, data=b"{}"))["errcode"] == 41002
    assert told(client.http.get(client.url("stable_token"), params=query))["errcode"] == 43002


def test_no_token_is_another_mistake_than_a_wrong_one(client: PlainClient) -> None:
    assert told(client.http.get(client.url("material/get_materialcount")))["errcode"] == 41001


def test_a_token_speaks_for_its_own_account(served: SandboxProcess, client: PlainClient) -> None:
    other = served.accounts[-1]
    made = client.add("voice", "a.amr", b"#!AMR\n" + bytes(13))
    with PlainClient(served.base_url, other["app_id"], other["app_secret"]) as stranger:
        assert told(stranger.material(made["media_id"]))["errcode"] == 40007
        assert stranger.counts()["voice_count"] == 0
