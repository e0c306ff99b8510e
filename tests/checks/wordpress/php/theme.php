<?php
require $argv[1] . '/wp-load.php';
switch_theme($argv[2]);
