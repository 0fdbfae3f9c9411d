mingce run case --ouput=out
