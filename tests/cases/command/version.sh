status mingce --version
mingce --version --help run | head -n 1
