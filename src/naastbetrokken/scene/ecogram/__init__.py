# SPDX-License-Identifier: MIT
"""The ecogram as a scene: who stands around the client, with which support, in the words and lines of a notation."""
