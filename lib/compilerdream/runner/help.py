"""Live help: what can be said is read from the verbs, from conf/ and from the settings as given."""

from compilerdream.config import compose, to_yaml
from compilerdream.paths import CONF
from compilerdream.runner.verbs import VERBS, Verb


def general_help() -> str:
    """All verbs, one line each."""
    width = max(len(name) for name in VERBS)
    lines = [f"  {name:{width}}  {verb.about}" for name, verb in VERBS.items()]
    return "\n".join(
        [
            "compilerdream VERB key=value …",
            "",
            *lines,
            "",
            "`compilerdream VERB --help` shows what a verb can be told, with the present values.",
        ]
    )


def verb_help(name: str, verb: Verb, settings: tuple[str, ...] = ()) -> str:
    """What one verb does, its options, the config groups with their choices, every setting.

    settings: as given before `--help`, so that `train preset=paper --help` shows the paper's.
    """
    word = f" {verb.name_help}" if verb.name_help else ""
    lines = [f"compilerdream {name}{word} key=value …", "", verb.about + ".", ""]
    if verb.options:
        width = max(len(option) for option in verb.options)
        lines += [f"  {option + '=':{width + 1}}  {text}" for option, text in verb.options.items()]
        lines.append("")
    if verb.examples:
        lines += ["For example:", *(f"  compilerdream {name} {text}" for text in verb.examples), ""]
    if verb.settings and not verb.groups:
        lines += ["The notebooks and their parameters:", *notebooks()]
    elif verb.settings:
        others = [word for word in settings if not word.startswith("seed=")]
        lines += ["Groups of settings, each a file in conf/:"]
        lines += [f"  {group}=  {' | '.join(files)}" for group, files in choices().items()
                  if group not in verb.options]  # fmt: skip
        lines += ["", "Every setting can be given as key=value; now they are:"]
        lines += [f"  {line}" for line in flat(to_yaml(compose(others)))]
    return "\n".join(lines).rstrip()


def notebooks() -> list[str]:
    """Each notebook with the parameters that it declares."""
    from compilerdream.runner.notebooks import available, declared_parameters

    lines = []
    for name in available():
        lines.append(f"  {name}")
        for parameter in declared_parameters(name).values():
            lines.append(f"    {parameter.name}=  {parameter.help}")
    return lines


def choices() -> dict[str, list[str]]:
    """The config groups and the files that can be chosen in each."""
    return {
        folder.name: sorted(file.stem for file in folder.glob("*.yaml"))
        for folder in sorted(CONF.iterdir())
        if any(folder.glob("*.yaml"))
    }


def flat(yaml_text: str) -> list[str]:
    """`key=value` lines of nested settings, as they could be typed."""
    import yaml

    lines: list[str] = []

    def walk(value, where: str) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, f"{where}.{key}" if where else key)
        elif isinstance(value, list):
            lines.append(f"{where}=[{','.join(map(str, value))}]")
        else:
            lines.append(f"{where}={str(value).lower() if isinstance(value, bool) else value}")

    walk(yaml.safe_load(yaml_text), "")
    return lines
