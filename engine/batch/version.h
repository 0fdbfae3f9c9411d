/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef BATCH_VERSION_H
#define BATCH_VERSION_H

#define MINGCE_VERSION "0.1.0"

#endif
