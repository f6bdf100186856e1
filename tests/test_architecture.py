"""What the architecture promises: imports run one way, files are small and explained, the schema is described."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.library.library import LISTS
from macros.library.models import agenda_module, base, practice_example, vocabulary, workshop, workshop_question
from macros.library.models.base import Part
from macros.library.rules import RULES, Rule
from scripts.check_content import ROOT

GENERATOR = ("mkdocs", "jinja2", "markdown", "nh3")
SITE = ("macros.rendering", "macros.pages", "macros.page_macros", "macros.registration", "macros.site", "scripts")
FORBIDDEN = {
    "macros/library": (*GENERATOR, *SITE, "macros.views"),
    "macros/views": ("mkdocs", "jinja2", "nh3", *SITE),
    "macros/language": (*GENERATOR, *SITE),
    "macros/policy": ("mkdocs", "markdown", "nh3", *SITE, "macros.library", "macros.views"),
    "macros": ("scripts", "tests"),
    "scripts": ("scripts", "tests"),
}
LARGEST_FILE = 250
LONGEST_FUNCTION = 40
MODULES = (base, practice_example, workshop_question, agenda_module, workshop, vocabulary)
MODELS = sorted(
    {value for module in MODULES for value in vars(module).values() if isinstance(value, type) and issubclass(value, Part)},
    key=lambda model: model.__name__,
)


def python_files(*folders: str) -> list[str]:
    """Return the paths of all Python files below some folders, from the project root."""
    return sorted(str(path.relative_to(ROOT)) for folder in folders for path in (ROOT / folder).rglob("*.py"))


def tree(path: str) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def imports(path: str) -> Iterator[str]:
    """Yield the full name of everything a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def functions(path: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a file, those inside others included."""
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def untyped(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """Return what lacks a type: parameters by name, and the word return."""
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *filter(None, (arguments.vararg, arguments.kwarg))]
    lacking = [argument.arg for argument in named if argument.annotation is None and argument.arg not in ("self", "cls")]
    return lacking + ([] if function.returns else ["return"])


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_imports_run_one_way(folder: str) -> None:
    """A stage imports earlier stages only; library and views know nothing of the site generator."""
    imported = [(path, name) for path in python_files(folder) for name in imports(path)]
    wrong = [f"{path}: {name}" for path, name in imported if f"{name}.".startswith(tuple(f"{root}." for root in FORBIDDEN[folder]))]
    assert wrong == []


def test_check_waits_for_no_generator() -> None:
    """The check of the content loads neither the site generator nor what renders its pages."""
    loaded = "import scripts.check_content, sys; print(*(name for name in sys.modules if '.' not in name))"
    printed = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(GENERATOR) & set(printed.split()) == set()


@pytest.mark.parametrize("path", python_files("macros", "scripts"))
def test_file_has_a_docstring(path: str) -> None:
    """Each file says in its first line what it is for."""
    assert ast.get_docstring(tree(path))


@pytest.mark.parametrize("path", python_files("macros", "scripts", "tests"))
def test_file_is_small(path: str) -> None:
    """No file is longer than 250 lines."""
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LARGEST_FILE


@pytest.mark.parametrize("path", python_files("macros", "scripts", "tests"))
def test_functions_are_typed(path: str) -> None:
    """Each function says what it takes and what it returns."""
    assert {function.name: lacking for function in functions(path) if (lacking := untyped(function))} == {}


@pytest.mark.parametrize("path", python_files("macros", "scripts", "tests"))
def test_functions_are_short(path: str) -> None:
    """No function body is longer than 40 lines, its docstring aside."""
    lengths = {function.name: (function.end_lineno or 0) - function.body[0].lineno + 1 for function in functions(path)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_model_describes_every_key(model: type[Part]) -> None:
    """Each key has a German description, which the schema pages and the messages show."""
    assert [name for name, field in model.model_fields.items() if not field.description] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_model_refuses_unknown_keys(model: type[Part]) -> None:
    """No model lets a key through that it does not know, and none can be changed."""
    assert (model.model_config["extra"], model.model_config["frozen"]) == ("forbid", True)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_says_what_it_asks(rule: Rule) -> None:
    """Each rule states in a sentence what must hold."""
    assert (rule.__doc__ or "").strip().endswith(".")


def test_every_rule_is_applied() -> None:
    """Each public generator of findings in macros/library/rules is listed in RULES."""
    written = {
        function.name
        for path in python_files("macros/library/rules")
        for function in tree(path).body
        if isinstance(function, ast.FunctionDef) and function.returns and ast.unparse(function.returns) == "Iterator[Finding]"
    }
    assert written == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize("name", LISTS)
def test_list_has_a_file(name: str) -> None:
    """Each closed list is a file under vocabulary/."""
    assert (ROOT / "vocabulary" / f"{name}.yml").is_file()


def test_no_file_without_a_list() -> None:
    """Each file under vocabulary/ is a closed list."""
    assert sorted(path.stem for path in Path(ROOT / "vocabulary").iterdir()) == sorted(LISTS)
