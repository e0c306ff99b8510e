<?php
// PHP’s own server: what is a file is served as it is, everything else is WordPress’s.
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_dir($path)) $path = rtrim($path, '/') . '/index.php';
if (is_file($path) && !str_ends_with($path, '.php')) return false;
if (!is_file($path)) $path = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $path;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($path, strlen($_SERVER['DOCUMENT_ROOT']));
chdir(dirname($path));
require $path;
