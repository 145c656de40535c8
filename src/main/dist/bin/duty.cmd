@echo off
rem Starts duty from wherever this folder lies. Needs Java 17 or later: JAVA_HOME, else the java.exe on the
rem PATH. DUTY_JAVA_OPTS adds JVM options. What is no ASCII stands behind the last exit, see there.
setlocal EnableExtensions DisableDelayedExpansion

if defined JAVA_HOME goto home
set "DUTY_JAVA="
for %%j in (java.exe) do set "DUTY_JAVA=%%~$PATH:j"
if not defined DUTY_JAVA goto none
goto version

:home
rem JAVA_HOME may have been set with quotes around it.
set "DUTY_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%DUTY_JAVA%" goto wrong

:version
rem A JDK says its version in a file named release; a java.exe without one is taken at its word.
set "DUTY_VERSION="
for %%j in ("%DUTY_JAVA%") do if exist "%%~dpj..\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%%~dpj..\release") do if "%%a"=="JAVA_VERSION" set "DUTY_VERSION=%%~b"
)
if not defined DUTY_VERSION goto run
set "DUTY_MAJOR=0"
for /f "delims=.-+" %%a in ("%DUTY_VERSION%") do set "DUTY_MAJOR=%%a"
if %DUTY_MAJOR% LSS 17 goto old

:run
rem The class archive is taken only if the class path is the one it was made with: hence lib and a relative
rem class path; user paths are resolved against duty.dir. A final backslash (C:\) would hide the quote after it.
set "DUTY_DIR=%CD%"
if "%DUTY_DIR:~-1%"=="\" set "DUTY_DIR=%DUTY_DIR%."
pushd "%~dp0..\lib" || exit /b 3
set "DUTY_ARCHIVE=-Xshare:auto"
if exist "duty-%DUTY_VERSION%.jsa" set "DUTY_ARCHIVE=-XX:SharedArchiveFile=duty-%DUTY_VERSION%.jsa"
"%DUTY_JAVA%" %DUTY_ARCHIVE% -Xshare:auto -Xlog:disable -Xlog:all=off ^
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData ^
  -Xms256m -Xmn24m -XX:MaxTenuringThreshold=0 ^
  -Dfile.encoding=UTF-8 "-Dduty.dir=%DUTY_DIR%" %DUTY_JAVA_OPTS% ^
  -cp duty.jar duty.Main %*
set "DUTY_CODE=%ERRORLEVEL%"
popd
exit /b %DUTY_CODE%

rem cmd reads each line of a file in the code page that the console has by then, and shows it in that: so the
rem console is made UTF-8 (65001) before the Chinese is read, and becomes what it was (936) after it. A line ends
rem in ASCII, so that even read in 936 no sign swallows its end.
:utf8
set "DUTY_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "DUTY_PAGE=%%p"
chcp 65001 >nul
exit /b

:none
call :utf8
>&2 echo duty: 找不到 java.exe。请安装 Java 17 或更新版本，或设置 JAVA_HOME.
>&2 echo duty: java.exe was not found. Install Java 17 or later, or set JAVA_HOME.
goto failed

:wrong
call :utf8
>&2 echo duty: 没有 "%DUTY_JAVA%"。请改正，或取消 JAVA_HOME.
>&2 echo duty: there is no "%DUTY_JAVA%". Correct JAVA_HOME, or unset it.
goto failed

:old
call :utf8
>&2 echo duty: "%DUTY_JAVA%" 是 Java %DUTY_VERSION%，而 duty 需要 Java 17 或更新版本。请设置 JAVA_HOME.
>&2 echo duty: "%DUTY_JAVA%" is Java %DUTY_VERSION%, but duty needs Java 17 or later. Set JAVA_HOME.

:failed
if defined DUTY_PAGE chcp %DUTY_PAGE% >nul
exit /b 3
