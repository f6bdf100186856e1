"""Real web servers on a free port of this machine, each with the file that the build has made for it; no rights needed."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from macros.policy.servers import FOLDER
from scripts.ensure_programs import APACHE, CADDY, NGINX, Program

PATIENCE = 60  # seconds
MODULES = "alias authz_core deflate dir filter headers mime mpm_event"
NGINX_MAIN = """
daemon off; pid {work}/nginx.pid; error_log {work}/log.txt;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
    server {{ listen 127.0.0.1:{port}; root {site}; include {site}/{folder}/nginx.conf; }}
}}
"""
CADDY_MAIN = """
{{
	admin off
	auto_https off
}}
http://127.0.0.1:{port} {{
	root * {site}
	import {site}/{folder}/Caddyfile
}}
"""
APACHE_MAIN = """
{modules}
ServerName localhost
TypesConfig /dev/null
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
ErrorLog {work}/log.txt
DocumentRoot {site}
<Directory {site}>
    Require all granted
    {within}
</Directory>
{include}
"""


@dataclass(frozen=True)
class Kind:
    """A web server: its program, and what it is told and how it is called to serve a site on a port."""

    program: Program
    main: Callable[[dict[str, object]], str]
    command: Callable[[str, Path], list[str]]


def _apache(values: dict[str, object], include: str, within: str) -> str:
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES.split())
    return APACHE_MAIN.format(**values, modules=modules, include=include.format(**values), within=within)


KINDS = {
    "nginx": Kind(NGINX, lambda values: NGINX_MAIN.format(**values), lambda program, main: [program, "-e", "stderr", "-c", str(main)]),
    "caddy": Kind(
        CADDY,
        lambda values: CADDY_MAIN.format(**values),
        lambda program, main: [program, "run", "--adapter", "caddyfile", "--config", str(main)],
    ),
    "apache": Kind(
        APACHE,
        lambda values: _apache(values, "Include {site}/{folder}/apache.conf", "AllowOverride None"),
        lambda program, main: [program, "-D", "FOREGROUND", "-f", str(main)],
    ),
    "htaccess": Kind(
        APACHE,
        lambda values: _apache(values, "", "AllowOverride FileInfo"),
        lambda program, main: [program, "-D", "FOREGROUND", "-f", str(main)],
    ),
}


@contextmanager
def readable_copy(site: Path) -> Iterator[Path]:
    """Yield a folder with a copy of a site in ``site`` that any user of the machine may read, as servers' own users must."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        shutil.copytree(site, Path(folder, "site"))
        shutil.copy(site / FOLDER / "apache.conf", Path(folder, "site", ".htaccess"))
        yield Path(folder)


@contextmanager
def served(name: str, copy: Path) -> Iterator[str]:
    """Serve a readable copy of a site with the kind of server of this name. Yields the address."""
    site, work = copy / "site", copy / name
    work.mkdir()
    kind = KINDS[name]
    program = kind.program.find()
    assert program, kind.program.advice
    port = _free_port()
    main = work / "main.conf"
    main.write_text(kind.main({"work": work, "site": site, "folder": FOLDER, "port": port}), encoding="utf-8")
    root = os.geteuid() == 0
    if root:  # then an ordinary user runs it: servers would change to one by themselves, and could not read their own folder
        work.chmod(0o777)
    user, group = ("nobody", "nogroup") if root else (None, None)
    environment = {**os.environ, "HOME": str(work)}
    with (work / "output.txt").open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            kind.command(program, main),
            env=environment,
            stdout=output,
            stderr=output,
            user=user,
            group=group,
            extra_groups=[] if root else None,
        )
    try:
        _wait_for(port, process, work)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes], work: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("\n".join(path.read_text(encoding="utf-8") for path in sorted(work.glob("*.txt"))))
